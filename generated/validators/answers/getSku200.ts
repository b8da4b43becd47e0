// @ts-nocheck
// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { SchemaValidator } from '../types.js';

export const getSku200: SchemaValidator = validate20;
const func0 = Object.prototype.hasOwnProperty;
const func62 = (text) => { let length = 0; for (const _ of text) length++; return length; };

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(func62(data0) < 1){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.productId !== undefined && func0.call(data, "productId")){
if(typeof data.productId !== "string"){
const err3 = {instancePath:instancePath+"/productId",schemaPath:"#/properties/productId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
if(typeof data.title !== "string"){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.minimumQuantity !== undefined && func0.call(data, "minimumQuantity")){
let data4 = data.minimumQuantity;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err6 = {instancePath:instancePath+"/minimumQuantity",schemaPath:"#/properties/minimumQuantity/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/minimumQuantity",schemaPath:"#/properties/minimumQuantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.maximumQuantity !== undefined && func0.call(data, "maximumQuantity")){
let data5 = data.maximumQuantity;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err8 = {instancePath:instancePath+"/maximumQuantity",schemaPath:"#/properties/maximumQuantity/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/maximumQuantity",schemaPath:"#/properties/maximumQuantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.isTrial !== undefined && func0.call(data, "isTrial")){
if(typeof data.isTrial !== "boolean"){
const err10 = {instancePath:instancePath+"/isTrial",schemaPath:"#/properties/isTrial/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.supportedBillingCycles !== undefined && func0.call(data, "supportedBillingCycles")){
let data7 = data.supportedBillingCycles;
if(Array.isArray(data7)){
const len0 = data7.length;
const before0 = errors;
for(let i0=0; i0<len0; i0++){
if(errors - before0 >= 1000) break;
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func62(data8) < 1){
const err11 = {instancePath:instancePath+"/supportedBillingCycles/" + i0,schemaPath:"#/properties/supportedBillingCycles/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/supportedBillingCycles/" + i0,schemaPath:"#/properties/supportedBillingCycles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/supportedBillingCycles",schemaPath:"#/properties/supportedBillingCycles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.purchasePrerequisites !== undefined && func0.call(data, "purchasePrerequisites")){
let data9 = data.purchasePrerequisites;
if(Array.isArray(data9)){
const len1 = data9.length;
const before1 = errors;
for(let i1=0; i1<len1; i1++){
if(errors - before1 >= 1000) break;
if(typeof data9[i1] !== "string"){
const err14 = {instancePath:instancePath+"/purchasePrerequisites/" + i1,schemaPath:"#/properties/purchasePrerequisites/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/purchasePrerequisites",schemaPath:"#/properties/purchasePrerequisites/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.inventoryVariables !== undefined && func0.call(data, "inventoryVariables")){
let data11 = data.inventoryVariables;
if(Array.isArray(data11)){
const len2 = data11.length;
const before2 = errors;
for(let i2=0; i2<len2; i2++){
if(errors - before2 >= 1000) break;
if(typeof data11[i2] !== "string"){
const err16 = {instancePath:instancePath+"/inventoryVariables/" + i2,schemaPath:"#/properties/inventoryVariables/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/inventoryVariables",schemaPath:"#/properties/inventoryVariables/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.provisioningVariables !== undefined && func0.call(data, "provisioningVariables")){
let data13 = data.provisioningVariables;
if(Array.isArray(data13)){
const len3 = data13.length;
const before3 = errors;
for(let i3=0; i3<len3; i3++){
if(errors - before3 >= 1000) break;
if(typeof data13[i3] !== "string"){
const err18 = {instancePath:instancePath+"/provisioningVariables/" + i3,schemaPath:"#/properties/provisioningVariables/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/provisioningVariables",schemaPath:"#/properties/provisioningVariables/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.actions !== undefined && func0.call(data, "actions")){
let data15 = data.actions;
if(Array.isArray(data15)){
const len4 = data15.length;
const before4 = errors;
for(let i4=0; i4<len4; i4++){
if(errors - before4 >= 1000) break;
if(typeof data15[i4] !== "string"){
const err20 = {instancePath:instancePath+"/actions/" + i4,schemaPath:"#/properties/actions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.dynamicAttributes !== undefined && func0.call(data, "dynamicAttributes")){
let data17 = data.dynamicAttributes;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
}
else {
const err22 = {instancePath:instancePath+"/dynamicAttributes",schemaPath:"#/properties/dynamicAttributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.attestationProperties !== undefined && func0.call(data, "attestationProperties")){
let data18 = data.attestationProperties;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.attestationType !== undefined && func0.call(data18, "attestationType")){
if(typeof data18.attestationType !== "string"){
const err23 = {instancePath:instancePath+"/attestationProperties/attestationType",schemaPath:"#/properties/attestationProperties/properties/attestationType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data18.enforceAttestation !== undefined && func0.call(data18, "enforceAttestation")){
if(typeof data18.enforceAttestation !== "boolean"){
const err24 = {instancePath:instancePath+"/attestationProperties/enforceAttestation",schemaPath:"#/properties/attestationProperties/properties/enforceAttestation/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/attestationProperties",schemaPath:"#/properties/attestationProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.consumptionType !== undefined && func0.call(data, "consumptionType")){
if(typeof data.consumptionType !== "string"){
const err26 = {instancePath:instancePath+"/consumptionType",schemaPath:"#/properties/consumptionType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.specializedOfferProperties !== undefined && func0.call(data, "specializedOfferProperties")){
let data22 = data.specializedOfferProperties;
if(Array.isArray(data22)){
const len5 = data22.length;
const before5 = errors;
for(let i5=0; i5<len5; i5++){
if(errors - before5 >= 1000) break;
let data23 = data22[i5];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.startDate !== undefined && func0.call(data23, "startDate")){
if(typeof data23.startDate !== "string"){
const err27 = {instancePath:instancePath+"/specializedOfferProperties/" + i5+"/startDate",schemaPath:"#/properties/specializedOfferProperties/items/properties/startDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data23.endDate !== undefined && func0.call(data23, "endDate")){
if(typeof data23.endDate !== "string"){
const err28 = {instancePath:instancePath+"/specializedOfferProperties/" + i5+"/endDate",schemaPath:"#/properties/specializedOfferProperties/items/properties/endDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data23.pricingPolicies !== undefined && func0.call(data23, "pricingPolicies")){
let data26 = data23.pricingPolicies;
if(Array.isArray(data26)){
const len6 = data26.length;
const before6 = errors;
for(let i6=0; i6<len6; i6++){
if(errors - before6 >= 1000) break;
let data27 = data26[i6];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.type !== undefined && func0.call(data27, "type")){
if(typeof data27.type !== "string"){
const err29 = {instancePath:instancePath+"/specializedOfferProperties/" + i5+"/pricingPolicies/" + i6+"/type",schemaPath:"#/properties/specializedOfferProperties/items/properties/pricingPolicies/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data27.value !== undefined && func0.call(data27, "value")){
if(typeof data27.value !== "string"){
const err30 = {instancePath:instancePath+"/specializedOfferProperties/" + i5+"/pricingPolicies/" + i6+"/value",schemaPath:"#/properties/specializedOfferProperties/items/properties/pricingPolicies/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/specializedOfferProperties/" + i5+"/pricingPolicies/" + i6,schemaPath:"#/properties/specializedOfferProperties/items/properties/pricingPolicies/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/specializedOfferProperties/" + i5+"/pricingPolicies",schemaPath:"#/properties/specializedOfferProperties/items/properties/pricingPolicies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/specializedOfferProperties/" + i5,schemaPath:"#/properties/specializedOfferProperties/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/specializedOfferProperties",schemaPath:"#/properties/specializedOfferProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.minimumPurchaseCommitment !== undefined && func0.call(data, "minimumPurchaseCommitment")){
let data30 = data.minimumPurchaseCommitment;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.grain !== undefined && func0.call(data30, "grain")){
if(typeof data30.grain !== "string"){
const err35 = {instancePath:instancePath+"/minimumPurchaseCommitment/grain",schemaPath:"#/properties/minimumPurchaseCommitment/properties/grain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data30.currencyCode !== undefined && func0.call(data30, "currencyCode")){
let data32 = data30.currencyCode;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.code !== undefined && func0.call(data32, "code")){
if(typeof data32.code !== "string"){
const err36 = {instancePath:instancePath+"/minimumPurchaseCommitment/currencyCode/code",schemaPath:"#/properties/minimumPurchaseCommitment/properties/currencyCode/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data32.symbol !== undefined && func0.call(data32, "symbol")){
if(typeof data32.symbol !== "string"){
const err37 = {instancePath:instancePath+"/minimumPurchaseCommitment/currencyCode/symbol",schemaPath:"#/properties/minimumPurchaseCommitment/properties/currencyCode/properties/symbol/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/minimumPurchaseCommitment/currencyCode",schemaPath:"#/properties/minimumPurchaseCommitment/properties/currencyCode/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data30.amount !== undefined && func0.call(data30, "amount")){
let data35 = data30.amount;
const _errs73 = errors;
let valid20 = false;
let passing0 = null;
const _errs74 = errors;
if(typeof data35 !== "string"){
const err39 = {instancePath:instancePath+"/minimumPurchaseCommitment/amount",schemaPath:"#/properties/minimumPurchaseCommitment/properties/amount/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid0 = _errs74 === errors;
if(_valid0){
valid20 = true;
passing0 = 0;
}
const _errs76 = errors;
if(!((typeof data35 == "number") && (isFinite(data35)))){
const err40 = {instancePath:instancePath+"/minimumPurchaseCommitment/amount",schemaPath:"#/properties/minimumPurchaseCommitment/properties/amount/oneOf/1/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid0 = _errs76 === errors;
if(_valid0 && valid20){
valid20 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid20 = true;
passing0 = 1;
}
}
if(!valid20){
const err41 = {instancePath:instancePath+"/minimumPurchaseCommitment/amount",schemaPath:"#/properties/minimumPurchaseCommitment/properties/amount/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err42 = {instancePath:instancePath+"/minimumPurchaseCommitment",schemaPath:"#/properties/minimumPurchaseCommitment/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.links !== undefined && func0.call(data, "links")){
let data36 = data.links;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.availabilities !== undefined && func0.call(data36, "availabilities")){
let data37 = data36.availabilities;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.uri !== undefined && func0.call(data37, "uri")){
if(typeof data37.uri !== "string"){
const err43 = {instancePath:instancePath+"/links/availabilities/uri",schemaPath:"#/properties/links/properties/availabilities/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data37.method !== undefined && func0.call(data37, "method")){
if(typeof data37.method !== "string"){
const err44 = {instancePath:instancePath+"/links/availabilities/method",schemaPath:"#/properties/links/properties/availabilities/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data37.headers !== undefined && func0.call(data37, "headers")){
let data40 = data37.headers;
if(Array.isArray(data40)){
const len7 = data40.length;
const before7 = errors;
for(let i7=0; i7<len7; i7++){
if(errors - before7 >= 1000) break;
let data41 = data40[i7];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.key !== undefined && func0.call(data41, "key")){
if(typeof data41.key !== "string"){
const err45 = {instancePath:instancePath+"/links/availabilities/headers/" + i7+"/key",schemaPath:"#/properties/links/properties/availabilities/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data41.value !== undefined && func0.call(data41, "value")){
if(typeof data41.value !== "string"){
const err46 = {instancePath:instancePath+"/links/availabilities/headers/" + i7+"/value",schemaPath:"#/properties/links/properties/availabilities/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/links/availabilities/headers/" + i7,schemaPath:"#/properties/links/properties/availabilities/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/links/availabilities/headers",schemaPath:"#/properties/links/properties/availabilities/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data37.body !== undefined && func0.call(data37, "body")){
if(typeof data37.body !== "string"){
const err49 = {instancePath:instancePath+"/links/availabilities/body",schemaPath:"#/properties/links/properties/availabilities/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/links/availabilities",schemaPath:"#/properties/links/properties/availabilities/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data36.self !== undefined && func0.call(data36, "self")){
let data45 = data36.self;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.uri !== undefined && func0.call(data45, "uri")){
if(typeof data45.uri !== "string"){
const err51 = {instancePath:instancePath+"/links/self/uri",schemaPath:"#/properties/links/properties/self/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data45.method !== undefined && func0.call(data45, "method")){
if(typeof data45.method !== "string"){
const err52 = {instancePath:instancePath+"/links/self/method",schemaPath:"#/properties/links/properties/self/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data45.headers !== undefined && func0.call(data45, "headers")){
let data48 = data45.headers;
if(Array.isArray(data48)){
const len8 = data48.length;
const before8 = errors;
for(let i8=0; i8<len8; i8++){
if(errors - before8 >= 1000) break;
let data49 = data48[i8];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.key !== undefined && func0.call(data49, "key")){
if(typeof data49.key !== "string"){
const err53 = {instancePath:instancePath+"/links/self/headers/" + i8+"/key",schemaPath:"#/properties/links/properties/self/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data49.value !== undefined && func0.call(data49, "value")){
if(typeof data49.value !== "string"){
const err54 = {instancePath:instancePath+"/links/self/headers/" + i8+"/value",schemaPath:"#/properties/links/properties/self/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/links/self/headers/" + i8,schemaPath:"#/properties/links/properties/self/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/links/self/headers",schemaPath:"#/properties/links/properties/self/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data45.body !== undefined && func0.call(data45, "body")){
if(typeof data45.body !== "string"){
const err57 = {instancePath:instancePath+"/links/self/body",schemaPath:"#/properties/links/properties/self/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data36.next !== undefined && func0.call(data36, "next")){
let data53 = data36.next;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.uri !== undefined && func0.call(data53, "uri")){
if(typeof data53.uri !== "string"){
const err59 = {instancePath:instancePath+"/links/next/uri",schemaPath:"#/properties/links/properties/next/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data53.method !== undefined && func0.call(data53, "method")){
if(typeof data53.method !== "string"){
const err60 = {instancePath:instancePath+"/links/next/method",schemaPath:"#/properties/links/properties/next/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data53.headers !== undefined && func0.call(data53, "headers")){
let data56 = data53.headers;
if(Array.isArray(data56)){
const len9 = data56.length;
const before9 = errors;
for(let i9=0; i9<len9; i9++){
if(errors - before9 >= 1000) break;
let data57 = data56[i9];
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.key !== undefined && func0.call(data57, "key")){
if(typeof data57.key !== "string"){
const err61 = {instancePath:instancePath+"/links/next/headers/" + i9+"/key",schemaPath:"#/properties/links/properties/next/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data57.value !== undefined && func0.call(data57, "value")){
if(typeof data57.value !== "string"){
const err62 = {instancePath:instancePath+"/links/next/headers/" + i9+"/value",schemaPath:"#/properties/links/properties/next/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/links/next/headers/" + i9,schemaPath:"#/properties/links/properties/next/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/links/next/headers",schemaPath:"#/properties/links/properties/next/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data53.body !== undefined && func0.call(data53, "body")){
if(typeof data53.body !== "string"){
const err65 = {instancePath:instancePath+"/links/next/body",schemaPath:"#/properties/links/properties/next/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data36.previous !== undefined && func0.call(data36, "previous")){
let data61 = data36.previous;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.uri !== undefined && func0.call(data61, "uri")){
if(typeof data61.uri !== "string"){
const err67 = {instancePath:instancePath+"/links/previous/uri",schemaPath:"#/properties/links/properties/previous/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data61.method !== undefined && func0.call(data61, "method")){
if(typeof data61.method !== "string"){
const err68 = {instancePath:instancePath+"/links/previous/method",schemaPath:"#/properties/links/properties/previous/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data61.headers !== undefined && func0.call(data61, "headers")){
let data64 = data61.headers;
if(Array.isArray(data64)){
const len10 = data64.length;
const before10 = errors;
for(let i10=0; i10<len10; i10++){
if(errors - before10 >= 1000) break;
let data65 = data64[i10];
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.key !== undefined && func0.call(data65, "key")){
if(typeof data65.key !== "string"){
const err69 = {instancePath:instancePath+"/links/previous/headers/" + i10+"/key",schemaPath:"#/properties/links/properties/previous/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data65.value !== undefined && func0.call(data65, "value")){
if(typeof data65.value !== "string"){
const err70 = {instancePath:instancePath+"/links/previous/headers/" + i10+"/value",schemaPath:"#/properties/links/properties/previous/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/links/previous/headers/" + i10,schemaPath:"#/properties/links/properties/previous/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/links/previous/headers",schemaPath:"#/properties/links/properties/previous/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data61.body !== undefined && func0.call(data61, "body")){
if(typeof data61.body !== "string"){
const err73 = {instancePath:instancePath+"/links/previous/body",schemaPath:"#/properties/links/properties/previous/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/links/previous",schemaPath:"#/properties/links/properties/previous/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"id":true,"productId":true,"title":true,"description":true,"minimumQuantity":true,"maximumQuantity":true,"isTrial":true,"supportedBillingCycles":true,"purchasePrerequisites":true,"inventoryVariables":true,"provisioningVariables":true,"actions":true,"dynamicAttributes":true,"attestationProperties":true,"consumptionType":true,"specializedOfferProperties":true,"minimumPurchaseCommitment":true,"links":true},"dynamicProps":false,"dynamicItems":false};

// @ts-nocheck
// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { SchemaValidator } from './types.js';

export const order: SchemaValidator = validate20;
const func0 = Object.prototype.hasOwnProperty;
const func63 = (text) => { let length = 0; for (const _ of text) length++; return length; };
const formats0 = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const formats6 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])t([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
const pattern4 = new RegExp("^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$", "u");
const pattern5 = new RegExp("^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$", "u");
const pattern7 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$", "u");
const pattern8 = new RegExp("^[A-Z]{3}$", "u");

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
if((data.lineItems === undefined) || (!(func0.call(data, "lineItems")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lineItems"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(func63(data0) < 1){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.alternateId !== undefined && func0.call(data, "alternateId")){
if(typeof data.alternateId !== "string"){
const err4 = {instancePath:instancePath+"/alternateId",schemaPath:"#/properties/alternateId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.referenceCustomerId !== undefined && func0.call(data, "referenceCustomerId")){
let data2 = data.referenceCustomerId;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
const err5 = {instancePath:instancePath+"/referenceCustomerId",schemaPath:"#/properties/referenceCustomerId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/referenceCustomerId",schemaPath:"#/properties/referenceCustomerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.billingCycle !== undefined && func0.call(data, "billingCycle")){
let data3 = data.billingCycle;
if(typeof data3 === "string"){
if(func63(data3) < 1){
const err7 = {instancePath:instancePath+"/billingCycle",schemaPath:"#/properties/billingCycle/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/billingCycle",schemaPath:"#/properties/billingCycle/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.lineItems !== undefined && func0.call(data, "lineItems")){
let data4 = data.lineItems;
if(Array.isArray(data4)){
if(data4.length < 1){
const err9 = {instancePath:instancePath+"/lineItems",schemaPath:"#/properties/lineItems/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data4.length;
const before0 = errors;
for(let i0=0; i0<len0; i0++){
if(errors - before0 >= 1000) break;
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.lineItemNumber === undefined) || (!(func0.call(data5, "lineItemNumber")))){
const err10 = {instancePath:instancePath+"/lineItems/" + i0,schemaPath:"#/properties/lineItems/items/required",keyword:"required",params:{missingProperty: "lineItemNumber"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data5.offerId === undefined) || (!(func0.call(data5, "offerId")))){
const err11 = {instancePath:instancePath+"/lineItems/" + i0,schemaPath:"#/properties/lineItems/items/required",keyword:"required",params:{missingProperty: "offerId"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.lineItemNumber !== undefined && func0.call(data5, "lineItemNumber")){
let data6 = data5.lineItemNumber;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/lineItems/" + i0+"/lineItemNumber",schemaPath:"#/properties/lineItems/items/properties/lineItemNumber/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/lineItems/" + i0+"/lineItemNumber",schemaPath:"#/properties/lineItems/items/properties/lineItemNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data5.offerId !== undefined && func0.call(data5, "offerId")){
let data7 = data5.offerId;
if(typeof data7 === "string"){
if(func63(data7) < 1){
const err14 = {instancePath:instancePath+"/lineItems/" + i0+"/offerId",schemaPath:"#/properties/lineItems/items/properties/offerId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/lineItems/" + i0+"/offerId",schemaPath:"#/properties/lineItems/items/properties/offerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.subscriptionId !== undefined && func0.call(data5, "subscriptionId")){
let data8 = data5.subscriptionId;
if(typeof data8 === "string"){
if(!(formats0.test(data8))){
const err16 = {instancePath:instancePath+"/lineItems/" + i0+"/subscriptionId",schemaPath:"#/properties/lineItems/items/properties/subscriptionId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/lineItems/" + i0+"/subscriptionId",schemaPath:"#/properties/lineItems/items/properties/subscriptionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.parentSubscriptionId !== undefined && func0.call(data5, "parentSubscriptionId")){
let data9 = data5.parentSubscriptionId;
if(typeof data9 === "string"){
if(!(formats0.test(data9))){
const err18 = {instancePath:instancePath+"/lineItems/" + i0+"/parentSubscriptionId",schemaPath:"#/properties/lineItems/items/properties/parentSubscriptionId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/lineItems/" + i0+"/parentSubscriptionId",schemaPath:"#/properties/lineItems/items/properties/parentSubscriptionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.friendlyName !== undefined && func0.call(data5, "friendlyName")){
if(typeof data5.friendlyName !== "string"){
const err20 = {instancePath:instancePath+"/lineItems/" + i0+"/friendlyName",schemaPath:"#/properties/lineItems/items/properties/friendlyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.quantity !== undefined && func0.call(data5, "quantity")){
let data11 = data5.quantity;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err21 = {instancePath:instancePath+"/lineItems/" + i0+"/quantity",schemaPath:"#/properties/lineItems/items/properties/quantity/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err22 = {instancePath:instancePath+"/lineItems/" + i0+"/quantity",schemaPath:"#/properties/lineItems/items/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data5.partnerIdOnRecord !== undefined && func0.call(data5, "partnerIdOnRecord")){
if(typeof data5.partnerIdOnRecord !== "string"){
const err23 = {instancePath:instancePath+"/lineItems/" + i0+"/partnerIdOnRecord",schemaPath:"#/properties/lineItems/items/properties/partnerIdOnRecord/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data5.additionalPartnerIdsOnRecord !== undefined && func0.call(data5, "additionalPartnerIdsOnRecord")){
let data13 = data5.additionalPartnerIdsOnRecord;
if(Array.isArray(data13)){
if(data13.length > 5){
const err24 = {instancePath:instancePath+"/lineItems/" + i0+"/additionalPartnerIdsOnRecord",schemaPath:"#/properties/lineItems/items/properties/additionalPartnerIdsOnRecord/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len1 = data13.length;
const before1 = errors;
for(let i1=0; i1<len1; i1++){
if(errors - before1 >= 1000) break;
if(typeof data13[i1] !== "string"){
const err25 = {instancePath:instancePath+"/lineItems/" + i0+"/additionalPartnerIdsOnRecord/" + i1,schemaPath:"#/properties/lineItems/items/properties/additionalPartnerIdsOnRecord/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/lineItems/" + i0+"/additionalPartnerIdsOnRecord",schemaPath:"#/properties/lineItems/items/properties/additionalPartnerIdsOnRecord/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data5.provisioningContext !== undefined && func0.call(data5, "provisioningContext")){
let data15 = data5.provisioningContext;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
const before2 = errors;
for(const key0 of Object.keys(data15)){
if(errors - before2 >= 1000) break;
if(typeof data15[key0] !== "string"){
const err27 = {instancePath:instancePath+"/lineItems/" + i0+"/provisioningContext/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lineItems/items/properties/provisioningContext/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/lineItems/" + i0+"/provisioningContext",schemaPath:"#/properties/lineItems/items/properties/provisioningContext/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data5.termDuration !== undefined && func0.call(data5, "termDuration")){
let data17 = data5.termDuration;
if(typeof data17 === "string"){
if(!pattern4.test(data17)){
const err29 = {instancePath:instancePath+"/lineItems/" + i0+"/termDuration",schemaPath:"#/properties/lineItems/items/properties/termDuration/pattern",keyword:"pattern",params:{pattern: "^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/lineItems/" + i0+"/termDuration",schemaPath:"#/properties/lineItems/items/properties/termDuration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data5.renewsTo !== undefined && func0.call(data5, "renewsTo")){
let data18 = data5.renewsTo;
const _errs39 = errors;
let valid7 = false;
let passing0 = null;
const _errs40 = errors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.termDuration !== undefined && func0.call(data18, "termDuration")){
let data19 = data18.termDuration;
if(typeof data19 === "string"){
if(!pattern5.test(data19)){
const err31 = {instancePath:instancePath+"/lineItems/" + i0+"/renewsTo/termDuration",schemaPath:"#/properties/lineItems/items/properties/renewsTo/oneOf/0/properties/termDuration/pattern",keyword:"pattern",params:{pattern: "^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/lineItems/" + i0+"/renewsTo/termDuration",schemaPath:"#/properties/lineItems/items/properties/renewsTo/oneOf/0/properties/termDuration/type",keyword:"type",params:{type: "string"}};
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
const err33 = {instancePath:instancePath+"/lineItems/" + i0+"/renewsTo",schemaPath:"#/properties/lineItems/items/properties/renewsTo/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid0 = _errs40 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
var props0 = {};
props0.termDuration = true;
}
const _errs44 = errors;
if(Array.isArray(data18)){
const len2 = data18.length;
const before3 = errors;
for(let i2=0; i2<len2; i2++){
if(errors - before3 >= 1000) break;
let data20 = data18[i2];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.termDuration !== undefined && func0.call(data20, "termDuration")){
let data21 = data20.termDuration;
if(typeof data21 === "string"){
if(!pattern5.test(data21)){
const err34 = {instancePath:instancePath+"/lineItems/" + i0+"/renewsTo/" + i2+"/termDuration",schemaPath:"#/properties/lineItems/items/properties/renewsTo/oneOf/1/items/properties/termDuration/pattern",keyword:"pattern",params:{pattern: "^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/lineItems/" + i0+"/renewsTo/" + i2+"/termDuration",schemaPath:"#/properties/lineItems/items/properties/renewsTo/oneOf/1/items/properties/termDuration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/lineItems/" + i0+"/renewsTo/" + i2,schemaPath:"#/properties/lineItems/items/properties/renewsTo/oneOf/1/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/lineItems/" + i0+"/renewsTo",schemaPath:"#/properties/lineItems/items/properties/renewsTo/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid0 = _errs44 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
const err38 = {instancePath:instancePath+"/lineItems/" + i0+"/renewsTo",schemaPath:"#/properties/lineItems/items/properties/renewsTo/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
if(data5.customTermEndDate !== undefined && func0.call(data5, "customTermEndDate")){
let data22 = data5.customTermEndDate;
if(typeof data22 === "string"){
if(!pattern7.test(data22)){
const err39 = {instancePath:instancePath+"/lineItems/" + i0+"/customTermEndDate",schemaPath:"#/properties/lineItems/items/properties/customTermEndDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/lineItems/" + i0+"/customTermEndDate",schemaPath:"#/properties/lineItems/items/properties/customTermEndDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data5.promotionId !== undefined && func0.call(data5, "promotionId")){
if(typeof data5.promotionId !== "string"){
const err41 = {instancePath:instancePath+"/lineItems/" + i0+"/promotionId",schemaPath:"#/properties/lineItems/items/properties/promotionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data5.attestationAccepted !== undefined && func0.call(data5, "attestationAccepted")){
if(typeof data5.attestationAccepted !== "boolean"){
const err42 = {instancePath:instancePath+"/lineItems/" + i0+"/attestationAccepted",schemaPath:"#/properties/lineItems/items/properties/attestationAccepted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data5.purchaseCommitment !== undefined && func0.call(data5, "purchaseCommitment")){
let data25 = data5.purchaseCommitment;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.amount !== undefined && func0.call(data25, "amount")){
let data26 = data25.amount;
if(!((typeof data26 == "number") && (isFinite(data26)))){
const err43 = {instancePath:instancePath+"/lineItems/" + i0+"/purchaseCommitment/amount",schemaPath:"#/properties/lineItems/items/properties/purchaseCommitment/properties/amount/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data25.currency !== undefined && func0.call(data25, "currency")){
if(typeof data25.currency !== "string"){
const err44 = {instancePath:instancePath+"/lineItems/" + i0+"/purchaseCommitment/currency",schemaPath:"#/properties/lineItems/items/properties/purchaseCommitment/properties/currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data25.grain !== undefined && func0.call(data25, "grain")){
if(typeof data25.grain !== "string"){
const err45 = {instancePath:instancePath+"/lineItems/" + i0+"/purchaseCommitment/grain",schemaPath:"#/properties/lineItems/items/properties/purchaseCommitment/properties/grain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/lineItems/" + i0+"/purchaseCommitment",schemaPath:"#/properties/lineItems/items/properties/purchaseCommitment/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data5.transactionType !== undefined && func0.call(data5, "transactionType")){
let data29 = data5.transactionType;
if(typeof data29 === "string"){
if(func63(data29) < 1){
const err47 = {instancePath:instancePath+"/lineItems/" + i0+"/transactionType",schemaPath:"#/properties/lineItems/items/properties/transactionType/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/lineItems/" + i0+"/transactionType",schemaPath:"#/properties/lineItems/items/properties/transactionType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data5.pricing !== undefined && func0.call(data5, "pricing")){
let data30 = data5.pricing;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.listPrice !== undefined && func0.call(data30, "listPrice")){
let data31 = data30.listPrice;
if(!((typeof data31 == "number") && (isFinite(data31)))){
const err49 = {instancePath:instancePath+"/lineItems/" + i0+"/pricing/listPrice",schemaPath:"#/properties/lineItems/items/properties/pricing/properties/listPrice/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data30.discountedPrice !== undefined && func0.call(data30, "discountedPrice")){
let data32 = data30.discountedPrice;
if(!((typeof data32 == "number") && (isFinite(data32)))){
const err50 = {instancePath:instancePath+"/lineItems/" + i0+"/pricing/discountedPrice",schemaPath:"#/properties/lineItems/items/properties/pricing/properties/discountedPrice/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data30.proratedPrice !== undefined && func0.call(data30, "proratedPrice")){
let data33 = data30.proratedPrice;
if(!((typeof data33 == "number") && (isFinite(data33)))){
const err51 = {instancePath:instancePath+"/lineItems/" + i0+"/pricing/proratedPrice",schemaPath:"#/properties/lineItems/items/properties/pricing/properties/proratedPrice/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data30.price !== undefined && func0.call(data30, "price")){
let data34 = data30.price;
if(!((typeof data34 == "number") && (isFinite(data34)))){
const err52 = {instancePath:instancePath+"/lineItems/" + i0+"/pricing/price",schemaPath:"#/properties/lineItems/items/properties/pricing/properties/price/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data30.extendedPrice !== undefined && func0.call(data30, "extendedPrice")){
let data35 = data30.extendedPrice;
if(!((typeof data35 == "number") && (isFinite(data35)))){
const err53 = {instancePath:instancePath+"/lineItems/" + i0+"/pricing/extendedPrice",schemaPath:"#/properties/lineItems/items/properties/pricing/properties/extendedPrice/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/lineItems/" + i0+"/pricing",schemaPath:"#/properties/lineItems/items/properties/pricing/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data5.links !== undefined && func0.call(data5, "links")){
let data36 = data5.links;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.subscription !== undefined && func0.call(data36, "subscription")){
let data37 = data36.subscription;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.uri !== undefined && func0.call(data37, "uri")){
if(typeof data37.uri !== "string"){
const err55 = {instancePath:instancePath+"/lineItems/" + i0+"/links/subscription/uri",schemaPath:"#/properties/lineItems/items/properties/links/properties/subscription/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data37.method !== undefined && func0.call(data37, "method")){
if(typeof data37.method !== "string"){
const err56 = {instancePath:instancePath+"/lineItems/" + i0+"/links/subscription/method",schemaPath:"#/properties/lineItems/items/properties/links/properties/subscription/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data37.headers !== undefined && func0.call(data37, "headers")){
let data40 = data37.headers;
if(Array.isArray(data40)){
const len3 = data40.length;
const before4 = errors;
for(let i3=0; i3<len3; i3++){
if(errors - before4 >= 1000) break;
let data41 = data40[i3];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.key !== undefined && func0.call(data41, "key")){
if(typeof data41.key !== "string"){
const err57 = {instancePath:instancePath+"/lineItems/" + i0+"/links/subscription/headers/" + i3+"/key",schemaPath:"#/properties/lineItems/items/properties/links/properties/subscription/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data41.value !== undefined && func0.call(data41, "value")){
if(typeof data41.value !== "string"){
const err58 = {instancePath:instancePath+"/lineItems/" + i0+"/links/subscription/headers/" + i3+"/value",schemaPath:"#/properties/lineItems/items/properties/links/properties/subscription/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/lineItems/" + i0+"/links/subscription/headers/" + i3,schemaPath:"#/properties/lineItems/items/properties/links/properties/subscription/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/lineItems/" + i0+"/links/subscription/headers",schemaPath:"#/properties/lineItems/items/properties/links/properties/subscription/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data37.body !== undefined && func0.call(data37, "body")){
if(typeof data37.body !== "string"){
const err61 = {instancePath:instancePath+"/lineItems/" + i0+"/links/subscription/body",schemaPath:"#/properties/lineItems/items/properties/links/properties/subscription/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/lineItems/" + i0+"/links/subscription",schemaPath:"#/properties/lineItems/items/properties/links/properties/subscription/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data36.product !== undefined && func0.call(data36, "product")){
let data45 = data36.product;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.uri !== undefined && func0.call(data45, "uri")){
if(typeof data45.uri !== "string"){
const err63 = {instancePath:instancePath+"/lineItems/" + i0+"/links/product/uri",schemaPath:"#/properties/lineItems/items/properties/links/properties/product/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data45.method !== undefined && func0.call(data45, "method")){
if(typeof data45.method !== "string"){
const err64 = {instancePath:instancePath+"/lineItems/" + i0+"/links/product/method",schemaPath:"#/properties/lineItems/items/properties/links/properties/product/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data45.headers !== undefined && func0.call(data45, "headers")){
let data48 = data45.headers;
if(Array.isArray(data48)){
const len4 = data48.length;
const before5 = errors;
for(let i4=0; i4<len4; i4++){
if(errors - before5 >= 1000) break;
let data49 = data48[i4];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.key !== undefined && func0.call(data49, "key")){
if(typeof data49.key !== "string"){
const err65 = {instancePath:instancePath+"/lineItems/" + i0+"/links/product/headers/" + i4+"/key",schemaPath:"#/properties/lineItems/items/properties/links/properties/product/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data49.value !== undefined && func0.call(data49, "value")){
if(typeof data49.value !== "string"){
const err66 = {instancePath:instancePath+"/lineItems/" + i0+"/links/product/headers/" + i4+"/value",schemaPath:"#/properties/lineItems/items/properties/links/properties/product/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/lineItems/" + i0+"/links/product/headers/" + i4,schemaPath:"#/properties/lineItems/items/properties/links/properties/product/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/lineItems/" + i0+"/links/product/headers",schemaPath:"#/properties/lineItems/items/properties/links/properties/product/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data45.body !== undefined && func0.call(data45, "body")){
if(typeof data45.body !== "string"){
const err69 = {instancePath:instancePath+"/lineItems/" + i0+"/links/product/body",schemaPath:"#/properties/lineItems/items/properties/links/properties/product/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/lineItems/" + i0+"/links/product",schemaPath:"#/properties/lineItems/items/properties/links/properties/product/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data36.sku !== undefined && func0.call(data36, "sku")){
let data53 = data36.sku;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.uri !== undefined && func0.call(data53, "uri")){
if(typeof data53.uri !== "string"){
const err71 = {instancePath:instancePath+"/lineItems/" + i0+"/links/sku/uri",schemaPath:"#/properties/lineItems/items/properties/links/properties/sku/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data53.method !== undefined && func0.call(data53, "method")){
if(typeof data53.method !== "string"){
const err72 = {instancePath:instancePath+"/lineItems/" + i0+"/links/sku/method",schemaPath:"#/properties/lineItems/items/properties/links/properties/sku/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data53.headers !== undefined && func0.call(data53, "headers")){
let data56 = data53.headers;
if(Array.isArray(data56)){
const len5 = data56.length;
const before6 = errors;
for(let i5=0; i5<len5; i5++){
if(errors - before6 >= 1000) break;
let data57 = data56[i5];
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.key !== undefined && func0.call(data57, "key")){
if(typeof data57.key !== "string"){
const err73 = {instancePath:instancePath+"/lineItems/" + i0+"/links/sku/headers/" + i5+"/key",schemaPath:"#/properties/lineItems/items/properties/links/properties/sku/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data57.value !== undefined && func0.call(data57, "value")){
if(typeof data57.value !== "string"){
const err74 = {instancePath:instancePath+"/lineItems/" + i0+"/links/sku/headers/" + i5+"/value",schemaPath:"#/properties/lineItems/items/properties/links/properties/sku/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err75 = {instancePath:instancePath+"/lineItems/" + i0+"/links/sku/headers/" + i5,schemaPath:"#/properties/lineItems/items/properties/links/properties/sku/properties/headers/items/type",keyword:"type",params:{type: "object"}};
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
const err76 = {instancePath:instancePath+"/lineItems/" + i0+"/links/sku/headers",schemaPath:"#/properties/lineItems/items/properties/links/properties/sku/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data53.body !== undefined && func0.call(data53, "body")){
if(typeof data53.body !== "string"){
const err77 = {instancePath:instancePath+"/lineItems/" + i0+"/links/sku/body",schemaPath:"#/properties/lineItems/items/properties/links/properties/sku/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/lineItems/" + i0+"/links/sku",schemaPath:"#/properties/lineItems/items/properties/links/properties/sku/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data36.availability !== undefined && func0.call(data36, "availability")){
let data61 = data36.availability;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.uri !== undefined && func0.call(data61, "uri")){
if(typeof data61.uri !== "string"){
const err79 = {instancePath:instancePath+"/lineItems/" + i0+"/links/availability/uri",schemaPath:"#/properties/lineItems/items/properties/links/properties/availability/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data61.method !== undefined && func0.call(data61, "method")){
if(typeof data61.method !== "string"){
const err80 = {instancePath:instancePath+"/lineItems/" + i0+"/links/availability/method",schemaPath:"#/properties/lineItems/items/properties/links/properties/availability/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data61.headers !== undefined && func0.call(data61, "headers")){
let data64 = data61.headers;
if(Array.isArray(data64)){
const len6 = data64.length;
const before7 = errors;
for(let i6=0; i6<len6; i6++){
if(errors - before7 >= 1000) break;
let data65 = data64[i6];
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.key !== undefined && func0.call(data65, "key")){
if(typeof data65.key !== "string"){
const err81 = {instancePath:instancePath+"/lineItems/" + i0+"/links/availability/headers/" + i6+"/key",schemaPath:"#/properties/lineItems/items/properties/links/properties/availability/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data65.value !== undefined && func0.call(data65, "value")){
if(typeof data65.value !== "string"){
const err82 = {instancePath:instancePath+"/lineItems/" + i0+"/links/availability/headers/" + i6+"/value",schemaPath:"#/properties/lineItems/items/properties/links/properties/availability/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/lineItems/" + i0+"/links/availability/headers/" + i6,schemaPath:"#/properties/lineItems/items/properties/links/properties/availability/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/lineItems/" + i0+"/links/availability/headers",schemaPath:"#/properties/lineItems/items/properties/links/properties/availability/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data61.body !== undefined && func0.call(data61, "body")){
if(typeof data61.body !== "string"){
const err85 = {instancePath:instancePath+"/lineItems/" + i0+"/links/availability/body",schemaPath:"#/properties/lineItems/items/properties/links/properties/availability/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/lineItems/" + i0+"/links/availability",schemaPath:"#/properties/lineItems/items/properties/links/properties/availability/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data36.provisioningStatus !== undefined && func0.call(data36, "provisioningStatus")){
let data69 = data36.provisioningStatus;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.uri !== undefined && func0.call(data69, "uri")){
if(typeof data69.uri !== "string"){
const err87 = {instancePath:instancePath+"/lineItems/" + i0+"/links/provisioningStatus/uri",schemaPath:"#/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data69.method !== undefined && func0.call(data69, "method")){
if(typeof data69.method !== "string"){
const err88 = {instancePath:instancePath+"/lineItems/" + i0+"/links/provisioningStatus/method",schemaPath:"#/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data69.headers !== undefined && func0.call(data69, "headers")){
let data72 = data69.headers;
if(Array.isArray(data72)){
const len7 = data72.length;
const before8 = errors;
for(let i7=0; i7<len7; i7++){
if(errors - before8 >= 1000) break;
let data73 = data72[i7];
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.key !== undefined && func0.call(data73, "key")){
if(typeof data73.key !== "string"){
const err89 = {instancePath:instancePath+"/lineItems/" + i0+"/links/provisioningStatus/headers/" + i7+"/key",schemaPath:"#/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data73.value !== undefined && func0.call(data73, "value")){
if(typeof data73.value !== "string"){
const err90 = {instancePath:instancePath+"/lineItems/" + i0+"/links/provisioningStatus/headers/" + i7+"/value",schemaPath:"#/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/lineItems/" + i0+"/links/provisioningStatus/headers/" + i7,schemaPath:"#/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/lineItems/" + i0+"/links/provisioningStatus/headers",schemaPath:"#/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data69.body !== undefined && func0.call(data69, "body")){
if(typeof data69.body !== "string"){
const err93 = {instancePath:instancePath+"/lineItems/" + i0+"/links/provisioningStatus/body",schemaPath:"#/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/lineItems/" + i0+"/links/provisioningStatus",schemaPath:"#/properties/lineItems/items/properties/links/properties/provisioningStatus/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data36.activationLinks !== undefined && func0.call(data36, "activationLinks")){
let data77 = data36.activationLinks;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.uri !== undefined && func0.call(data77, "uri")){
if(typeof data77.uri !== "string"){
const err95 = {instancePath:instancePath+"/lineItems/" + i0+"/links/activationLinks/uri",schemaPath:"#/properties/lineItems/items/properties/links/properties/activationLinks/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data77.method !== undefined && func0.call(data77, "method")){
if(typeof data77.method !== "string"){
const err96 = {instancePath:instancePath+"/lineItems/" + i0+"/links/activationLinks/method",schemaPath:"#/properties/lineItems/items/properties/links/properties/activationLinks/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data77.headers !== undefined && func0.call(data77, "headers")){
let data80 = data77.headers;
if(Array.isArray(data80)){
const len8 = data80.length;
const before9 = errors;
for(let i8=0; i8<len8; i8++){
if(errors - before9 >= 1000) break;
let data81 = data80[i8];
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.key !== undefined && func0.call(data81, "key")){
if(typeof data81.key !== "string"){
const err97 = {instancePath:instancePath+"/lineItems/" + i0+"/links/activationLinks/headers/" + i8+"/key",schemaPath:"#/properties/lineItems/items/properties/links/properties/activationLinks/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data81.value !== undefined && func0.call(data81, "value")){
if(typeof data81.value !== "string"){
const err98 = {instancePath:instancePath+"/lineItems/" + i0+"/links/activationLinks/headers/" + i8+"/value",schemaPath:"#/properties/lineItems/items/properties/links/properties/activationLinks/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/lineItems/" + i0+"/links/activationLinks/headers/" + i8,schemaPath:"#/properties/lineItems/items/properties/links/properties/activationLinks/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/lineItems/" + i0+"/links/activationLinks/headers",schemaPath:"#/properties/lineItems/items/properties/links/properties/activationLinks/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data77.body !== undefined && func0.call(data77, "body")){
if(typeof data77.body !== "string"){
const err101 = {instancePath:instancePath+"/lineItems/" + i0+"/links/activationLinks/body",schemaPath:"#/properties/lineItems/items/properties/links/properties/activationLinks/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/lineItems/" + i0+"/links/activationLinks",schemaPath:"#/properties/lineItems/items/properties/links/properties/activationLinks/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/lineItems/" + i0+"/links",schemaPath:"#/properties/lineItems/items/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data5.attributes !== undefined && func0.call(data5, "attributes")){
let data85 = data5.attributes;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.etag !== undefined && func0.call(data85, "etag")){
if(typeof data85.etag !== "string"){
const err104 = {instancePath:instancePath+"/lineItems/" + i0+"/attributes/etag",schemaPath:"#/properties/lineItems/items/properties/attributes/properties/etag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data85.objectType !== undefined && func0.call(data85, "objectType")){
if(typeof data85.objectType !== "string"){
const err105 = {instancePath:instancePath+"/lineItems/" + i0+"/attributes/objectType",schemaPath:"#/properties/lineItems/items/properties/attributes/properties/objectType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/lineItems/" + i0+"/attributes",schemaPath:"#/properties/lineItems/items/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/lineItems/" + i0,schemaPath:"#/properties/lineItems/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/lineItems",schemaPath:"#/properties/lineItems/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data.currencyCode !== undefined && func0.call(data, "currencyCode")){
let data88 = data.currencyCode;
if(typeof data88 === "string"){
if(!pattern8.test(data88)){
const err109 = {instancePath:instancePath+"/currencyCode",schemaPath:"#/properties/currencyCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/currencyCode",schemaPath:"#/properties/currencyCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.currencySymbol !== undefined && func0.call(data, "currencySymbol")){
if(typeof data.currencySymbol !== "string"){
const err111 = {instancePath:instancePath+"/currencySymbol",schemaPath:"#/properties/currencySymbol/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.creationDate !== undefined && func0.call(data, "creationDate")){
let data90 = data.creationDate;
if(typeof data90 === "string"){
if(!(formats6.test(data90))){
const err112 = {instancePath:instancePath+"/creationDate",schemaPath:"#/properties/creationDate/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/creationDate",schemaPath:"#/properties/creationDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data91 = data.status;
if(typeof data91 === "string"){
if(func63(data91) < 1){
const err114 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.transactionType !== undefined && func0.call(data, "transactionType")){
let data92 = data.transactionType;
if(typeof data92 === "string"){
if(func63(data92) < 1){
const err116 = {instancePath:instancePath+"/transactionType",schemaPath:"#/properties/transactionType/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/transactionType",schemaPath:"#/properties/transactionType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data.links !== undefined && func0.call(data, "links")){
let data93 = data.links;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.self !== undefined && func0.call(data93, "self")){
let data94 = data93.self;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.uri !== undefined && func0.call(data94, "uri")){
if(typeof data94.uri !== "string"){
const err118 = {instancePath:instancePath+"/links/self/uri",schemaPath:"#/properties/links/properties/self/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data94.method !== undefined && func0.call(data94, "method")){
if(typeof data94.method !== "string"){
const err119 = {instancePath:instancePath+"/links/self/method",schemaPath:"#/properties/links/properties/self/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data94.headers !== undefined && func0.call(data94, "headers")){
let data97 = data94.headers;
if(Array.isArray(data97)){
const len9 = data97.length;
const before10 = errors;
for(let i9=0; i9<len9; i9++){
if(errors - before10 >= 1000) break;
let data98 = data97[i9];
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.key !== undefined && func0.call(data98, "key")){
if(typeof data98.key !== "string"){
const err120 = {instancePath:instancePath+"/links/self/headers/" + i9+"/key",schemaPath:"#/properties/links/properties/self/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data98.value !== undefined && func0.call(data98, "value")){
if(typeof data98.value !== "string"){
const err121 = {instancePath:instancePath+"/links/self/headers/" + i9+"/value",schemaPath:"#/properties/links/properties/self/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/links/self/headers/" + i9,schemaPath:"#/properties/links/properties/self/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/links/self/headers",schemaPath:"#/properties/links/properties/self/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data94.body !== undefined && func0.call(data94, "body")){
if(typeof data94.body !== "string"){
const err124 = {instancePath:instancePath+"/links/self/body",schemaPath:"#/properties/links/properties/self/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data93.provisioningStatus !== undefined && func0.call(data93, "provisioningStatus")){
let data102 = data93.provisioningStatus;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.uri !== undefined && func0.call(data102, "uri")){
if(typeof data102.uri !== "string"){
const err126 = {instancePath:instancePath+"/links/provisioningStatus/uri",schemaPath:"#/properties/links/properties/provisioningStatus/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data102.method !== undefined && func0.call(data102, "method")){
if(typeof data102.method !== "string"){
const err127 = {instancePath:instancePath+"/links/provisioningStatus/method",schemaPath:"#/properties/links/properties/provisioningStatus/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data102.headers !== undefined && func0.call(data102, "headers")){
let data105 = data102.headers;
if(Array.isArray(data105)){
const len10 = data105.length;
const before11 = errors;
for(let i10=0; i10<len10; i10++){
if(errors - before11 >= 1000) break;
let data106 = data105[i10];
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.key !== undefined && func0.call(data106, "key")){
if(typeof data106.key !== "string"){
const err128 = {instancePath:instancePath+"/links/provisioningStatus/headers/" + i10+"/key",schemaPath:"#/properties/links/properties/provisioningStatus/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data106.value !== undefined && func0.call(data106, "value")){
if(typeof data106.value !== "string"){
const err129 = {instancePath:instancePath+"/links/provisioningStatus/headers/" + i10+"/value",schemaPath:"#/properties/links/properties/provisioningStatus/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/links/provisioningStatus/headers/" + i10,schemaPath:"#/properties/links/properties/provisioningStatus/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/links/provisioningStatus/headers",schemaPath:"#/properties/links/properties/provisioningStatus/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data102.body !== undefined && func0.call(data102, "body")){
if(typeof data102.body !== "string"){
const err132 = {instancePath:instancePath+"/links/provisioningStatus/body",schemaPath:"#/properties/links/properties/provisioningStatus/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/links/provisioningStatus",schemaPath:"#/properties/links/properties/provisioningStatus/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data93.patchOperation !== undefined && func0.call(data93, "patchOperation")){
let data110 = data93.patchOperation;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.uri !== undefined && func0.call(data110, "uri")){
if(typeof data110.uri !== "string"){
const err134 = {instancePath:instancePath+"/links/patchOperation/uri",schemaPath:"#/properties/links/properties/patchOperation/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data110.method !== undefined && func0.call(data110, "method")){
if(typeof data110.method !== "string"){
const err135 = {instancePath:instancePath+"/links/patchOperation/method",schemaPath:"#/properties/links/properties/patchOperation/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data110.headers !== undefined && func0.call(data110, "headers")){
let data113 = data110.headers;
if(Array.isArray(data113)){
const len11 = data113.length;
const before12 = errors;
for(let i11=0; i11<len11; i11++){
if(errors - before12 >= 1000) break;
let data114 = data113[i11];
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.key !== undefined && func0.call(data114, "key")){
if(typeof data114.key !== "string"){
const err136 = {instancePath:instancePath+"/links/patchOperation/headers/" + i11+"/key",schemaPath:"#/properties/links/properties/patchOperation/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data114.value !== undefined && func0.call(data114, "value")){
if(typeof data114.value !== "string"){
const err137 = {instancePath:instancePath+"/links/patchOperation/headers/" + i11+"/value",schemaPath:"#/properties/links/properties/patchOperation/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/links/patchOperation/headers/" + i11,schemaPath:"#/properties/links/properties/patchOperation/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/links/patchOperation/headers",schemaPath:"#/properties/links/properties/patchOperation/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data110.body !== undefined && func0.call(data110, "body")){
if(typeof data110.body !== "string"){
const err140 = {instancePath:instancePath+"/links/patchOperation/body",schemaPath:"#/properties/links/properties/patchOperation/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/links/patchOperation",schemaPath:"#/properties/links/properties/patchOperation/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data.attributes !== undefined && func0.call(data, "attributes")){
let data118 = data.attributes;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.etag !== undefined && func0.call(data118, "etag")){
if(typeof data118.etag !== "string"){
const err143 = {instancePath:instancePath+"/attributes/etag",schemaPath:"#/properties/attributes/properties/etag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data118.objectType !== undefined && func0.call(data118, "objectType")){
if(typeof data118.objectType !== "string"){
const err144 = {instancePath:instancePath+"/attributes/objectType",schemaPath:"#/properties/attributes/properties/objectType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data.totalPrice !== undefined && func0.call(data, "totalPrice")){
let data121 = data.totalPrice;
if(!((typeof data121 == "number") && (isFinite(data121)))){
const err146 = {instancePath:instancePath+"/totalPrice",schemaPath:"#/properties/totalPrice/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data.partnerOnRecordAttestationAccepted !== undefined && func0.call(data, "partnerOnRecordAttestationAccepted")){
if(typeof data.partnerOnRecordAttestationAccepted !== "boolean"){
const err147 = {instancePath:instancePath+"/partnerOnRecordAttestationAccepted",schemaPath:"#/properties/partnerOnRecordAttestationAccepted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data.client !== undefined && func0.call(data, "client")){
let data123 = data.client;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.marketplaceCountry !== undefined && func0.call(data123, "marketplaceCountry")){
if(typeof data123.marketplaceCountry !== "string"){
const err148 = {instancePath:instancePath+"/client/marketplaceCountry",schemaPath:"#/properties/client/properties/marketplaceCountry/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data123.deviceFamily !== undefined && func0.call(data123, "deviceFamily")){
if(typeof data123.deviceFamily !== "string"){
const err149 = {instancePath:instancePath+"/client/deviceFamily",schemaPath:"#/properties/client/properties/deviceFamily/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data123.name !== undefined && func0.call(data123, "name")){
if(typeof data123.name !== "string"){
const err150 = {instancePath:instancePath+"/client/name",schemaPath:"#/properties/client/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"id":true,"alternateId":true,"referenceCustomerId":true,"billingCycle":true,"lineItems":true,"currencyCode":true,"currencySymbol":true,"creationDate":true,"status":true,"transactionType":true,"links":true,"attributes":true,"totalPrice":true,"partnerOnRecordAttestationAccepted":true,"client":true},"dynamicProps":false,"dynamicItems":false};

// @ts-nocheck
// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { SchemaValidator } from './types.js';

export const addOnRequest: SchemaValidator = validate20;
const func0 = Object.prototype.hasOwnProperty;
const func72 = (text) => { let length = 0; for (const _ of text) length++; return length; };
const formats0 = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const pattern4 = new RegExp("^[A-Z]{3}$", "u");
const pattern5 = new RegExp("^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$", "u");
const pattern6 = new RegExp("^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$", "u");
const pattern8 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$", "u");

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
if((data.lineItems === undefined) || (!(func0.call(data, "lineItems")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lineItems"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined && func0.call(data, "id")){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.alternateId !== undefined && func0.call(data, "alternateId")){
const err2 = {instancePath:instancePath+"/alternateId",schemaPath:"#/properties/alternateId/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.currencySymbol !== undefined && func0.call(data, "currencySymbol")){
const err3 = {instancePath:instancePath+"/currencySymbol",schemaPath:"#/properties/currencySymbol/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.creationDate !== undefined && func0.call(data, "creationDate")){
const err4 = {instancePath:instancePath+"/creationDate",schemaPath:"#/properties/creationDate/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.status !== undefined && func0.call(data, "status")){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.transactionType !== undefined && func0.call(data, "transactionType")){
const err6 = {instancePath:instancePath+"/transactionType",schemaPath:"#/properties/transactionType/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.links !== undefined && func0.call(data, "links")){
const err7 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.totalPrice !== undefined && func0.call(data, "totalPrice")){
const err8 = {instancePath:instancePath+"/totalPrice",schemaPath:"#/properties/totalPrice/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.client !== undefined && func0.call(data, "client")){
const err9 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.referenceCustomerId !== undefined && func0.call(data, "referenceCustomerId")){
let data9 = data.referenceCustomerId;
if(typeof data9 === "string"){
if(!(formats0.test(data9))){
const err10 = {instancePath:instancePath+"/referenceCustomerId",schemaPath:"#/properties/referenceCustomerId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/referenceCustomerId",schemaPath:"#/properties/referenceCustomerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.billingCycle !== undefined && func0.call(data, "billingCycle")){
let data10 = data.billingCycle;
if(typeof data10 === "string"){
if(func72(data10) < 1){
const err12 = {instancePath:instancePath+"/billingCycle",schemaPath:"#/properties/billingCycle/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/billingCycle",schemaPath:"#/properties/billingCycle/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.currencyCode !== undefined && func0.call(data, "currencyCode")){
let data11 = data.currencyCode;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err14 = {instancePath:instancePath+"/currencyCode",schemaPath:"#/properties/currencyCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}};
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
const err15 = {instancePath:instancePath+"/currencyCode",schemaPath:"#/properties/currencyCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.partnerOnRecordAttestationAccepted !== undefined && func0.call(data, "partnerOnRecordAttestationAccepted")){
if(typeof data.partnerOnRecordAttestationAccepted !== "boolean"){
const err16 = {instancePath:instancePath+"/partnerOnRecordAttestationAccepted",schemaPath:"#/properties/partnerOnRecordAttestationAccepted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.lineItems !== undefined && func0.call(data, "lineItems")){
let data13 = data.lineItems;
if(Array.isArray(data13)){
if(data13.length < 1){
const err17 = {instancePath:instancePath+"/lineItems",schemaPath:"#/properties/lineItems/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data13.length;
const before0 = errors;
for(let i0=0; i0<len0; i0++){
if(errors - before0 >= 1000) break;
let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.lineItemNumber === undefined) || (!(func0.call(data14, "lineItemNumber")))){
const err18 = {instancePath:instancePath+"/lineItems/" + i0,schemaPath:"#/properties/lineItems/items/required",keyword:"required",params:{missingProperty: "lineItemNumber"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data14.offerId === undefined) || (!(func0.call(data14, "offerId")))){
const err19 = {instancePath:instancePath+"/lineItems/" + i0,schemaPath:"#/properties/lineItems/items/required",keyword:"required",params:{missingProperty: "offerId"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data14.parentSubscriptionId === undefined) || (!(func0.call(data14, "parentSubscriptionId")))){
const err20 = {instancePath:instancePath+"/lineItems/" + i0,schemaPath:"#/properties/lineItems/items/required",keyword:"required",params:{missingProperty: "parentSubscriptionId"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data14.transactionType !== undefined && func0.call(data14, "transactionType")){
const err21 = {instancePath:instancePath+"/lineItems/" + i0+"/transactionType",schemaPath:"#/properties/lineItems/items/properties/transactionType/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data14.pricing !== undefined && func0.call(data14, "pricing")){
const err22 = {instancePath:instancePath+"/lineItems/" + i0+"/pricing",schemaPath:"#/properties/lineItems/items/properties/pricing/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data14.links !== undefined && func0.call(data14, "links")){
const err23 = {instancePath:instancePath+"/lineItems/" + i0+"/links",schemaPath:"#/properties/lineItems/items/properties/links/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data14.lineItemNumber !== undefined && func0.call(data14, "lineItemNumber")){
let data18 = data14.lineItemNumber;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err24 = {instancePath:instancePath+"/lineItems/" + i0+"/lineItemNumber",schemaPath:"#/properties/lineItems/items/properties/lineItemNumber/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err25 = {instancePath:instancePath+"/lineItems/" + i0+"/lineItemNumber",schemaPath:"#/properties/lineItems/items/properties/lineItemNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data14.offerId !== undefined && func0.call(data14, "offerId")){
let data19 = data14.offerId;
if(typeof data19 === "string"){
if(func72(data19) < 1){
const err26 = {instancePath:instancePath+"/lineItems/" + i0+"/offerId",schemaPath:"#/properties/lineItems/items/properties/offerId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/lineItems/" + i0+"/offerId",schemaPath:"#/properties/lineItems/items/properties/offerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data14.subscriptionId !== undefined && func0.call(data14, "subscriptionId")){
let data20 = data14.subscriptionId;
if(typeof data20 === "string"){
if(!(formats0.test(data20))){
const err28 = {instancePath:instancePath+"/lineItems/" + i0+"/subscriptionId",schemaPath:"#/properties/lineItems/items/properties/subscriptionId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/lineItems/" + i0+"/subscriptionId",schemaPath:"#/properties/lineItems/items/properties/subscriptionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data14.friendlyName !== undefined && func0.call(data14, "friendlyName")){
if(typeof data14.friendlyName !== "string"){
const err30 = {instancePath:instancePath+"/lineItems/" + i0+"/friendlyName",schemaPath:"#/properties/lineItems/items/properties/friendlyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data14.quantity !== undefined && func0.call(data14, "quantity")){
let data22 = data14.quantity;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err31 = {instancePath:instancePath+"/lineItems/" + i0+"/quantity",schemaPath:"#/properties/lineItems/items/properties/quantity/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 1 || isNaN(data22)){
const err32 = {instancePath:instancePath+"/lineItems/" + i0+"/quantity",schemaPath:"#/properties/lineItems/items/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data14.partnerIdOnRecord !== undefined && func0.call(data14, "partnerIdOnRecord")){
if(typeof data14.partnerIdOnRecord !== "string"){
const err33 = {instancePath:instancePath+"/lineItems/" + i0+"/partnerIdOnRecord",schemaPath:"#/properties/lineItems/items/properties/partnerIdOnRecord/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data14.additionalPartnerIdsOnRecord !== undefined && func0.call(data14, "additionalPartnerIdsOnRecord")){
let data24 = data14.additionalPartnerIdsOnRecord;
if(Array.isArray(data24)){
if(data24.length > 5){
const err34 = {instancePath:instancePath+"/lineItems/" + i0+"/additionalPartnerIdsOnRecord",schemaPath:"#/properties/lineItems/items/properties/additionalPartnerIdsOnRecord/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len1 = data24.length;
const before1 = errors;
for(let i1=0; i1<len1; i1++){
if(errors - before1 >= 1000) break;
if(typeof data24[i1] !== "string"){
const err35 = {instancePath:instancePath+"/lineItems/" + i0+"/additionalPartnerIdsOnRecord/" + i1,schemaPath:"#/properties/lineItems/items/properties/additionalPartnerIdsOnRecord/items/type",keyword:"type",params:{type: "string"}};
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
const err36 = {instancePath:instancePath+"/lineItems/" + i0+"/additionalPartnerIdsOnRecord",schemaPath:"#/properties/lineItems/items/properties/additionalPartnerIdsOnRecord/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data14.provisioningContext !== undefined && func0.call(data14, "provisioningContext")){
let data26 = data14.provisioningContext;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
const before2 = errors;
for(const key0 of Object.keys(data26)){
if(errors - before2 >= 1000) break;
if(typeof data26[key0] !== "string"){
const err37 = {instancePath:instancePath+"/lineItems/" + i0+"/provisioningContext/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lineItems/items/properties/provisioningContext/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err38 = {instancePath:instancePath+"/lineItems/" + i0+"/provisioningContext",schemaPath:"#/properties/lineItems/items/properties/provisioningContext/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data14.termDuration !== undefined && func0.call(data14, "termDuration")){
let data28 = data14.termDuration;
if(typeof data28 === "string"){
if(!pattern5.test(data28)){
const err39 = {instancePath:instancePath+"/lineItems/" + i0+"/termDuration",schemaPath:"#/properties/lineItems/items/properties/termDuration/pattern",keyword:"pattern",params:{pattern: "^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$"}};
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
const err40 = {instancePath:instancePath+"/lineItems/" + i0+"/termDuration",schemaPath:"#/properties/lineItems/items/properties/termDuration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data14.renewsTo !== undefined && func0.call(data14, "renewsTo")){
let data29 = data14.renewsTo;
const _errs49 = errors;
let valid7 = false;
let passing0 = null;
const _errs50 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.termDuration !== undefined && func0.call(data29, "termDuration")){
let data30 = data29.termDuration;
if(typeof data30 === "string"){
if(!pattern6.test(data30)){
const err41 = {instancePath:instancePath+"/lineItems/" + i0+"/renewsTo/termDuration",schemaPath:"#/properties/lineItems/items/properties/renewsTo/oneOf/0/properties/termDuration/pattern",keyword:"pattern",params:{pattern: "^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/lineItems/" + i0+"/renewsTo/termDuration",schemaPath:"#/properties/lineItems/items/properties/renewsTo/oneOf/0/properties/termDuration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/lineItems/" + i0+"/renewsTo",schemaPath:"#/properties/lineItems/items/properties/renewsTo/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid0 = _errs50 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
var props0 = {};
props0.termDuration = true;
}
const _errs54 = errors;
if(Array.isArray(data29)){
const len2 = data29.length;
const before3 = errors;
for(let i2=0; i2<len2; i2++){
if(errors - before3 >= 1000) break;
let data31 = data29[i2];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.termDuration !== undefined && func0.call(data31, "termDuration")){
let data32 = data31.termDuration;
if(typeof data32 === "string"){
if(!pattern6.test(data32)){
const err44 = {instancePath:instancePath+"/lineItems/" + i0+"/renewsTo/" + i2+"/termDuration",schemaPath:"#/properties/lineItems/items/properties/renewsTo/oneOf/1/items/properties/termDuration/pattern",keyword:"pattern",params:{pattern: "^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/lineItems/" + i0+"/renewsTo/" + i2+"/termDuration",schemaPath:"#/properties/lineItems/items/properties/renewsTo/oneOf/1/items/properties/termDuration/type",keyword:"type",params:{type: "string"}};
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
const err46 = {instancePath:instancePath+"/lineItems/" + i0+"/renewsTo/" + i2,schemaPath:"#/properties/lineItems/items/properties/renewsTo/oneOf/1/items/type",keyword:"type",params:{type: "object"}};
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
const err47 = {instancePath:instancePath+"/lineItems/" + i0+"/renewsTo",schemaPath:"#/properties/lineItems/items/properties/renewsTo/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid0 = _errs54 === errors;
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
const err48 = {instancePath:instancePath+"/lineItems/" + i0+"/renewsTo",schemaPath:"#/properties/lineItems/items/properties/renewsTo/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
}
if(data14.customTermEndDate !== undefined && func0.call(data14, "customTermEndDate")){
let data33 = data14.customTermEndDate;
if(typeof data33 === "string"){
if(!pattern8.test(data33)){
const err49 = {instancePath:instancePath+"/lineItems/" + i0+"/customTermEndDate",schemaPath:"#/properties/lineItems/items/properties/customTermEndDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/lineItems/" + i0+"/customTermEndDate",schemaPath:"#/properties/lineItems/items/properties/customTermEndDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data14.promotionId !== undefined && func0.call(data14, "promotionId")){
if(typeof data14.promotionId !== "string"){
const err51 = {instancePath:instancePath+"/lineItems/" + i0+"/promotionId",schemaPath:"#/properties/lineItems/items/properties/promotionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data14.attestationAccepted !== undefined && func0.call(data14, "attestationAccepted")){
if(typeof data14.attestationAccepted !== "boolean"){
const err52 = {instancePath:instancePath+"/lineItems/" + i0+"/attestationAccepted",schemaPath:"#/properties/lineItems/items/properties/attestationAccepted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data14.purchaseCommitment !== undefined && func0.call(data14, "purchaseCommitment")){
let data36 = data14.purchaseCommitment;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.amount !== undefined && func0.call(data36, "amount")){
let data37 = data36.amount;
if(!((typeof data37 == "number") && (isFinite(data37)))){
const err53 = {instancePath:instancePath+"/lineItems/" + i0+"/purchaseCommitment/amount",schemaPath:"#/properties/lineItems/items/properties/purchaseCommitment/properties/amount/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data36.currency !== undefined && func0.call(data36, "currency")){
if(typeof data36.currency !== "string"){
const err54 = {instancePath:instancePath+"/lineItems/" + i0+"/purchaseCommitment/currency",schemaPath:"#/properties/lineItems/items/properties/purchaseCommitment/properties/currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data36.grain !== undefined && func0.call(data36, "grain")){
if(typeof data36.grain !== "string"){
const err55 = {instancePath:instancePath+"/lineItems/" + i0+"/purchaseCommitment/grain",schemaPath:"#/properties/lineItems/items/properties/purchaseCommitment/properties/grain/type",keyword:"type",params:{type: "string"}};
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
const err56 = {instancePath:instancePath+"/lineItems/" + i0+"/purchaseCommitment",schemaPath:"#/properties/lineItems/items/properties/purchaseCommitment/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data14.parentSubscriptionId !== undefined && func0.call(data14, "parentSubscriptionId")){
let data40 = data14.parentSubscriptionId;
if(typeof data40 === "string"){
if(!(formats0.test(data40))){
const err57 = {instancePath:instancePath+"/lineItems/" + i0+"/parentSubscriptionId",schemaPath:"#/properties/lineItems/items/properties/parentSubscriptionId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/lineItems/" + i0+"/parentSubscriptionId",schemaPath:"#/properties/lineItems/items/properties/parentSubscriptionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data14.attributes !== undefined && func0.call(data14, "attributes")){
let data41 = data14.attributes;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.etag !== undefined && func0.call(data41, "etag")){
const err59 = {instancePath:instancePath+"/lineItems/" + i0+"/attributes/etag",schemaPath:"#/properties/lineItems/items/properties/attributes/properties/etag/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data41.objectType !== undefined && func0.call(data41, "objectType")){
if(typeof data41.objectType !== "string"){
const err60 = {instancePath:instancePath+"/lineItems/" + i0+"/attributes/objectType",schemaPath:"#/properties/lineItems/items/properties/attributes/properties/objectType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/lineItems/" + i0+"/attributes",schemaPath:"#/properties/lineItems/items/properties/attributes/type",keyword:"type",params:{type: "object"}};
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
const err62 = {instancePath:instancePath+"/lineItems/" + i0,schemaPath:"#/properties/lineItems/items/type",keyword:"type",params:{type: "object"}};
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
const err63 = {instancePath:instancePath+"/lineItems",schemaPath:"#/properties/lineItems/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.attributes !== undefined && func0.call(data, "attributes")){
let data44 = data.attributes;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.etag !== undefined && func0.call(data44, "etag")){
const err64 = {instancePath:instancePath+"/attributes/etag",schemaPath:"#/properties/attributes/properties/etag/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data44.objectType !== undefined && func0.call(data44, "objectType")){
if(typeof data44.objectType !== "string"){
const err65 = {instancePath:instancePath+"/attributes/objectType",schemaPath:"#/properties/attributes/properties/objectType/type",keyword:"type",params:{type: "string"}};
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
const err66 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"}};
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
const err67 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"id":true,"alternateId":true,"currencySymbol":true,"creationDate":true,"status":true,"transactionType":true,"links":true,"totalPrice":true,"client":true,"referenceCustomerId":true,"billingCycle":true,"currencyCode":true,"partnerOnRecordAttestationAccepted":true,"lineItems":true,"attributes":true},"dynamicProps":false,"dynamicItems":false};
